import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.linking.origin.serials import telling


@pytest.mark.parametrize(
    "serial",
    [
        "",
        "0",
        "0000000",
        "1111111",
        "123456",
        "0123456789",
        "1234567890",
        "987654321",
        "000001",
        "ffffffff",
        "1010101",
        "N/A",
        "None",
        "Unknown",
        "SERIAL1234",
        "NIKON D70",
        "D70",
        "00STANDA",
        "[0, 0, 0, 0]",
        "ÿÿÿÿÿ",
        "abcdefgh",
        "12",
    ],
)
def test_placeholders_tell_nothing(serial: str) -> None:
    assert not telling(serial, "NIKON CORPORATION", "NIKON D70")


@pytest.mark.parametrize(
    "serial", ["2001738", "0420109876", "-1000f46", "NO= 200c0317", "F02-0908120012", "CN4N2401KQ"]
)
def test_true_ones_tell(serial: str) -> None:
    assert telling(serial, "NIKON CORPORATION", "NIKON D70")


@given(st.text(max_size=40), st.text(max_size=20), st.text(max_size=20))
def test_any_text_is_judged(serial: str, make: str, model: str) -> None:
    assert telling(serial, make, model) in (True, False)
    assert not telling(model, make, model)
