"""Pictures on their way to the eye: decoded by workers, veiled, cut into tiles, laid over each other."""
