"""How quick the window is on this machine; `make bench` writes docs/benchmarks.md."""
