"""Which numbers a run multiplies in."""

import torch


def quick() -> torch.autocast:
    """bfloat16 where the processor multiplies in it; where it only imitates that, float32 is 100 times as fast."""
    able = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=able)
