"""Pictures of every view of the window, for the handbook, for the README, and for whoever has no screen.

`album` names the views; `stage_*` bring each one about as an officer would; `camera` takes what is seen.
"""
