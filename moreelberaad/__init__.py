"""Lead a moral deliberation step by step; keep its notes private; share what was learned."""
