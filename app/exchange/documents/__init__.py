"""The documents of packages: VICS, our series document, objects, provenance, tables, alerts and replies."""
