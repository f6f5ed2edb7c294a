"""Windows: what people see. Knows worker, assets and domain only; never torch."""
