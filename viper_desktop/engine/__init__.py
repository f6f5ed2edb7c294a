"""The models; torch lives here and nowhere else."""

import logging

for _talkative in ("bitsandbytes", "bitsandbytes.backends.cpu.ops"):  # peft imports it; of kernels that nobody misses
    logging.getLogger(_talkative).setLevel(logging.ERROR)
