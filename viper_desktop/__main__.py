"""`python -m viper_desktop` is `viper-desktop`."""

import sys

from viper_desktop.app import main

if __name__ == "__main__":
    sys.exit(main())
