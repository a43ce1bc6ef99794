"""What benchmarks say: a table for people, and build/bench/results.json for everything else."""

import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

RESULTS = Path(__file__).parents[2] / "build" / "bench" / "results.json"


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value beside the floor or peer that was measured in the same run."""

    name: str
    value: float
    unit: str
    against: float | None = None
    goal: float | None = None
    """Most that `value` may be; the least where `at_least`."""
    at_least: bool = False

    @property
    def ratio(self) -> float | None:
        """Value to floor; None where there's no floor."""
        return self.value / self.against if self.against else None

    @property
    def met(self) -> bool | None:
        """Whether the goal was reached; None where there is none."""
        if self.goal is None:
            return None
        return self.value >= self.goal if self.at_least else self.value <= self.goal


def publish(figures: Sequence[Figure]) -> None:
    """Print the table, and put the figures into the results in place of older ones of the same name."""
    print(f"{'':48}{'measured':>12} {'floor':>10} {'ratio':>8} {'goal':>8}")
    for each in figures:
        floor = f"{each.against:.2f}" if each.against is not None else ""
        ratio = f"{each.ratio:.2f}" if each.ratio is not None else ""
        goal = "" if each.goal is None else f"{each.goal:g} {'met' if each.met else 'MISSED'}"
        print(f"{each.name:48}{each.value:>9.2f} {each.unit:3}{floor:>10} {ratio:>8} {goal:>12}")
    kept = {row["name"]: row for row in (json.loads(RESULTS.read_text()) if RESULTS.exists() else [])}
    kept |= {each.name: _row(each) for each in figures}
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(list(kept.values()), indent=1))


def _row(figure: Figure) -> dict[str, object]:
    """A figure with the keys that the results promise."""
    row = asdict(figure) | {"ratio": figure.ratio, "met": figure.met}
    del row["at_least"]
    return row


def crowding() -> Figure:
    """How much longer work takes than it needs, since other programs use the machine too; 1 is a quiet machine."""
    wall, cpu, total = time.perf_counter(), time.process_time(), 0
    for number in range(4_000_000):
        total += number
    cpu = time.process_time() - cpu
    return Figure("machine: time a CPU second took", (time.perf_counter() - wall) / cpu, "s")


def quantile(values: Sequence[float], part: float) -> float:
    """The value below which this part of them lies."""
    return sorted(values)[min(len(values) - 1, int(part * len(values)))]
