"""The editor of methods: what can be chosen, adapted and shared without code (ux.md 3.16)."""
