from __future__ import annotations

import ast

from .source import calls, nodes

MAY_READ_PROSE = {
    "adapters/decks/package_files.py",
    "adapters/exporting/agreements_sheet.py",
    "adapters/exporting/blocks.py",
    "adapters/exporting/dilemma_message.py",
    "adapters/exporting/lessons_sheet.py",
    "adapters/exporting/read_back_sheet.py",
    "adapters/storage/follow_ups.py",
    "adapters/storage/lessons.py",
    "adapters/storage/reviews.py",
    "adapters/storage/search.py",
    "adapters/storage/series.py",
    "adapters/storage/session_rows.py",
    "adapters/storage/sessions.py",
    "application/card_from_lesson.py",
    "application/decisions.py",
    "application/dilemma_message.py",
    "application/exports.py",
    "application/kept_sheets.py",
    "application/lessons.py",
    "application/packages.py",
    "application/pointing.py",
    "application/proofs.py",
    "application/review.py",
    "application/traits_of.py",
    "cli/agreement_commands.py",
    "cli/demo_commands.py",
    "cli/lesson_commands.py",
    "cli/package_commands.py",
    "cli/session_commands.py",
    "domain/alike.py",
    "domain/dilemma_message.py",
    "domain/findable.py",
    "domain/lesson_plain.py",
    "domain/opening.py",
    "domain/plain.py",
    "domain/pointed.py",
    "domain/reading_back.py",
    "domain/review.py",
    "domain/taken_over.py",
    "domain/values.py",
    "ui/demo/paper.py",
    "ui/demo/player.py",
    "ui/demo/typist.py",
    "ui/fields/question.py",
    "ui/fields/reading.py",
    "ui/fields/text_box.py",
    "ui/viewmodels/blind_reading.py",
    "ui/viewmodels/cards/played.py",
    "ui/viewmodels/learning/agreements_words.py",
    "ui/viewmodels/learning/lessons_words.py",
    "ui/viewmodels/learning/trends_said.py",
    "ui/viewmodels/palette_vault.py",
    "ui/viewmodels/review_points.py",
    "ui/viewmodels/review_sight.py",
    "ui/viewmodels/series_labels.py",
    "ui/viewmodels/session_search.py",
    "ui/viewmodels/titles.py",
    "ui/viewmodels/typed.py",
    "ui/views/afterwards/bar.py",
    "ui/views/audience/sheet.py",
    "ui/views/choosing/asked.py",
    "ui/views/closing/cards.py",
    "ui/views/closing/harvest.py",
    "ui/views/closing/later.py",
    "ui/views/closing/parking.py",
    "ui/views/finishing/choice_form.py",
    "ui/views/finishing/choice_problems.py",
    "ui/views/finishing/decision_pane.py",
    "ui/views/finishing/keep_reason.py",
    "ui/views/finishing/leaf_text.py",
    "ui/views/finishing/shared_dialog.py",
    "ui/views/learning/agreements_chain.py",
    "ui/views/learning/agreements_head.py",
    "ui/views/learning/agreements_rows.py",
    "ui/views/learning/conflict_dialog.py",
    "ui/views/new_session_head.py",
    "ui/views/new_session_series.py",
    "ui/views/plan_words.py",
    "ui/views/preparing/series_dialogs.py",
    "ui/views/preparing/series_form.py",
    "ui/views/preparing/series_label.py",
    "ui/views/preparing/series_list.py",
    "ui/views/preparing/series_words.py",
    "ui/views/run/boundary_apart.py",
    "ui/views/run/earlier_lessons.py",
    "ui/views/run/open_agreements.py",
    "ui/views/run/question_band.py",
    "ui/views/run/search_marks.py",
    "ui/views/run/session_bar.py",
    "ui/views/series_proposal.py",
    "ui/views/start_hero.py",
}
"""Where the words of the room may be seen; a longer list needs a reason."""


def test_only_disclosing_a_session_or_a_kept_lesson_makes_a_disclosure() -> None:
    makers = {module for module, name, _ in calls() if name == "Disclosure"}

    assert makers == {"domain/privacy.py", "domain/kept_disclosure.py"}


def test_only_one_place_makes_what_participants_hand_back() -> None:
    makers = {module for module, name, _ in calls() if name == "ReadBackCopy"}

    assert makers == {"domain/read_back_copy.py"}


def test_the_words_of_the_room_are_read_in_few_places() -> None:
    readers = {
        module
        for module, node in nodes()
        if isinstance(node, ast.Attribute) and node.attr == "plain"
    }

    assert readers == MAY_READ_PROSE


def test_nothing_is_logged_or_printed_past_the_console() -> None:
    printers = {
        module
        for module, name, node in calls()
        if name == "print" and isinstance(node.func, ast.Name)
    }

    assert printers <= {"cli/console.py", "cli/main.py", "__main__.py"}


OVERHEARD = {"setObjectName", "setStatusTip", "setToolTip", "setWhatsThis", "setWindowTitle"}
"""What shows words beside the place where they stand: over a window, in a task bar."""


def test_the_words_of_the_room_stand_only_in_their_own_place() -> None:
    told = {
        module
        for module, name, node in calls()
        if name in OVERHEARD and module.startswith("ui/")
        for each in ast.walk(node)
        if isinstance(each, ast.Attribute) and each.attr == "plain"
    }

    assert told == set()
