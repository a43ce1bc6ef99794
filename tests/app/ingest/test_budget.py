"""Budgets grow with what there is to do and end somewhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.facts import Kind
from analysis.jobs import Examine, Job, Render, Unpack
from app.ingest.budget import Budget

SIZES = st.integers(0, 2**50)
JOBS: list[Job] = [Examine(0), Unpack("ZIP"), Render(Kind.PICTURE, 100)]


@given(SIZES, SIZES)
def test_more_bytes_never_get_less(one: int, other: int) -> None:
    small, large = sorted((one, other))
    budget = Budget()
    assert budget.reading(small) <= budget.reading(large)
    assert budget.next_piece(small) <= budget.next_piece(large)
    assert budget.rendering(small) <= budget.rendering(large)
    assert budget.address_space(small) <= budget.address_space(large) <= budget.memory_ceiling
    for kind in Kind:
        assert budget.decoding(kind, small) <= budget.decoding(kind, large)
    for job in JOBS:
        assert 0 < budget.processor(job, small) <= budget.processor(job, large) <= 2 * budget.ceiling + budget.floor


def test_a_small_picture_gets_time_on_a_slow_machine() -> None:
    budget = Budget()
    assert budget.reading(100_000) >= 20
    assert budget.processor(Examine(100_000), 100_000) >= 20
    assert budget.decoding(Kind.PICTURE, 100_000) >= budget.processor(Examine(100_000), 100_000)


def test_a_sparse_file_does_not_buy_a_picture_days() -> None:
    decoding = Budget().decoding(Kind.PICTURE, 8_000_000_000)
    assert decoding - 8_000_000_000 / Budget().read_rate < 900


@pytest.mark.parametrize("job", JOBS)
def test_processor_time_is_never_nothing(job: Job) -> None:
    assert Budget(floor=0.01, extras=0).processor(job, 0) >= 1
