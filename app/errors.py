"""Errors that are the user's business, told apart from bugs."""


class UserError(Exception):
    """Something the officer can understand and act on: one sentence that says what is wrong and what to do.

    The command line prints it on stderr and exits with 1; the window shows it. Anything else that is raised is a bug.
    """
