"""The benchmark of the comparison engine: recall and false pairs on edited media whose truth is known."""
