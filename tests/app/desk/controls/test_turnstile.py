from app.desk.controls.turnstile import LONGEST_PAUSE, Turnstile


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


def test_each_wrong_answer_doubles_the_pause_up_to_a_minute() -> None:
    clock = Clock()
    turnstile = Turnstile(clock)
    assert turnstile.seconds_left == 0
    pauses = []
    for _ in range(9):
        turnstile.wrong()
        pauses.append(turnstile.seconds_left)
        clock.now += turnstile.seconds_left
        assert turnstile.seconds_left == 0
    assert pauses == [1, 2, 4, 8, 16, 32, LONGEST_PAUSE, LONGEST_PAUSE, LONGEST_PAUSE]


def test_a_right_answer_begins_anew_and_tells_of_those_before() -> None:
    turnstile = Turnstile(Clock())
    turnstile.wrong()
    turnstile.wrong()
    assert turnstile.right() == 2
    assert turnstile.seconds_left == 0
    turnstile.wrong()
    assert turnstile.seconds_left == 1
