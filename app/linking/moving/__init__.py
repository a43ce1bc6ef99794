"""Comparing videos: frames that match and agree in time."""
