"""Analysis: bytes or a descriptor in, frozen facts out.

The only code of Sightline that opens evidence. It knows no Qt and no SQLite, keeps no globals, and runs in
workers that may be killed at any instruction (see `analysis.workers.worker`).
"""
