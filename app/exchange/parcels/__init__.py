"""Parcels: packages sealed with age, split into volumes, opened again."""
