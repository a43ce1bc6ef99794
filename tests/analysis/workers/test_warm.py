import subprocess
import sys


def test_after_warming_up_nothing_more_is_imported_and_no_thread_was_started() -> None:
    program = """
import sys, threading
from analysis.workers.warm import warm_up
warm_up()
before = set(sys.modules)
from tests.analysis.samples import examined, saved, scene, sound, video
more = [saved(scene(600, 400), name) for name in ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "AVIF")]
before |= set(sys.modules)
for content in (*more, video(2, sound=True), sound(1)):
    examined(content)
print(sorted(set(sys.modules) - before), threading.active_count())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] 1"
