"""Commands on what the workstation keeps beside cases: keys, hash sets, memory, model packs."""
