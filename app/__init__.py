"""The case, and all that can be done to it. All SQL lives here; QtWidgets never."""
