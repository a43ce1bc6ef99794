"""Workers: how a job is read off a pipe, done and answered, and the cage in which that happens."""
