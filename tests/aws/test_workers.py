"""Threads: the order of the results, a limit for each service and region, and what a crew leaves behind."""

from __future__ import annotations

import threading

import pytest

from tfguard.aws.workers import CALLS, Crew


def test_the_results_have_the_order_of_the_items() -> None:
    with Crew() as crew:
        assert crew.of("s", "r").map(lambda item: item * 2, range(20)) == list(range(0, 40, 2))
        assert crew.of("s", "r").map(str, []) == []


def test_one_item_is_worked_on_in_this_thread() -> None:
    with Crew() as crew:
        assert crew.of("s", "r").map(lambda _: threading.current_thread(), [1]) == [threading.current_thread()]


def test_so_many_requests_run_at_once_and_no_more() -> None:
    running, most, lock, barrier = 0, 0, threading.Lock(), threading.Barrier(CALLS, timeout=10)

    def work(_: int) -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        barrier.wait()
        with lock:
            running -= 1

    with Crew() as crew:
        crew.of("s", "r").map(work, range(CALLS * 2))
    assert most == CALLS


def test_a_service_that_is_slow_holds_up_no_other() -> None:
    release = threading.Event()
    with Crew() as crew:
        slow = threading.Thread(target=lambda: crew.of("slow", "r").map(lambda _: release.wait(10), range(CALLS * 2)))
        slow.start()
        assert crew.of("fast", "r").map(str, [1, 2, 3]) == ["1", "2", "3"]
        release.set()
        slow.join(10)


def test_an_error_reaches_whoever_asked() -> None:
    with Crew() as crew, pytest.raises(ZeroDivisionError):
        crew.of("s", "r").map(lambda item: 1 // item, [1, 0, 2])
