#pragma once

class QWidget;

namespace retold {

/// Lets screen readers into the views that are painted by hand. Once, before the window is made.
void installAccessibleViews();

/// Says which cell of the level rows is chosen now. Costs nothing where nobody listens.
void announceChoice(QWidget &view);

/// Says that rows have come, gone, or been folded.
void announceRows(QWidget &view);

/// Says that the overview frames other rows; `first` is the first of them.
void announceRowsInView(QWidget &strip, int first);

} // namespace retold
