"""The command line: thin, the same operations as the window. Its shape and promised keys stand in docs/handbook."""
