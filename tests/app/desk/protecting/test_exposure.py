"""What a sitting came to, and when a break is due; no clock is needed."""

from app.desk.protecting.exposure import LONGEST_STEP_SECONDS, REST_SECONDS, Counts, Exposure


def work(exposure: Exposure, minutes: int, *, lifted: bool = False) -> None:
    for _ in range(minutes):
        exposure.pass_time(60, working=True, lifted=lifted)


def test_work_and_looks_are_counted_and_each_medium_once() -> None:
    exposure = Exposure()
    work(exposure, 3)
    work(exposure, 2, lifted=True)
    exposure.pass_time(30, working=False)
    exposure.see("one case", [1, 2])
    exposure.see("one case", [2, 3])
    exposure.see("another", [1])
    assert exposure.counts == Counts(300, 120, 4)
    assert exposure.end() == Counts(300, 120, 4)
    assert exposure.counts == Counts()


def test_time_that_the_machine_slept_is_no_work() -> None:
    exposure = Exposure()
    exposure.pass_time(LONGEST_STEP_SECONDS + 1, working=True, lifted=True)
    assert exposure.counts == Counts()


def test_a_break_is_due_after_so_much_work_and_again_after_as_much() -> None:
    exposure = Exposure()
    work(exposure, 49)
    assert not exposure.break_due(50)
    work(exposure, 1)
    assert exposure.break_due(50)
    assert not exposure.break_due(0), "0 is never"
    exposure.put_off()
    work(exposure, 49)
    assert not exposure.break_due(50)
    work(exposure, 1)
    assert exposure.break_due(50)
    assert exposure.since_break == 100 * 60, "putting it off was no break"


def test_only_being_away_for_long_enough_is_a_break() -> None:
    exposure = Exposure()
    work(exposure, 50)
    exposure.pass_time(REST_SECONDS / 2, working=False)
    work(exposure, 1)
    exposure.pass_time(REST_SECONDS / 2, working=False)
    assert exposure.break_due(50)
    exposure.pass_time(REST_SECONDS / 2, working=False)
    assert not exposure.break_due(50)
    assert exposure.since_break == 0
    assert exposure.counts.worked == 51 * 60, "a break doesn't end the sitting"


def test_a_day_is_the_sum_of_its_sittings() -> None:
    assert Counts(60, 30, 2).plus(Counts(6, 3, 2)) == Counts(66, 33, 4)
