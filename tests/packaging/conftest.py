"""Makes the recipe's modules importable, as they are for someone who runs them."""

import sys
from pathlib import Path

RECIPE = Path(__file__).parents[2] / "packaging" / "starter"


def pytest_configure(config):
    if str(RECIPE) not in sys.path:
        sys.path.append(str(RECIPE))
