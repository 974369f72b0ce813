#pragma once

#include <QSettings>
#include <QSplitter>

namespace retold {

class CentralPane;
class ColumnState;
class FilterState;
class FindingsPanel;
class SecondVersionPane;
class VersionsRail;

/// The panes of a story side by side: the rail, the views, the findings, and, while there is one version
/// only, the invitation to add another. Gives each its width, and folds those for which the window is too
/// narrow.
class StoryPanes final : public QSplitter {
    Q_OBJECT

public:
    StoryPanes(FilterState *filter, ColumnState *columns, QWidget *parent);

    VersionsRail *rail() const { return m_rail; }
    CentralPane *centre() const { return m_centre; }
    FindingsPanel *findings() const { return m_findings; }
    SecondVersionPane *second() const { return m_second; }

    void restoreLayout(QSettings &settings);
    void saveLayout(QSettings &settings) const;

    /// The only version shares the room with the invitation to add another.
    void setAlone(bool isAlone);

    /// Folds a pane when the window becomes too narrow for it, and unfolds it when it becomes wide enough:
    /// what the reader has switched in between stays. `before` is negative for a window not shown yet.
    void foldForWidth(int before, int now);

    void toggleVersions();
    void toggleFindings();
    /// Brings the keys to the next pane in view that takes them, or for -1 to the one before, round and
    /// round; to the part of it that had them last.
    void focusPane(int step);

    bool showsVersions() const;
    bool showsFindings() const;

private:
    void arrange();
    int findingsWidth(int now);

    VersionsRail *m_rail;
    CentralPane *m_centre;
    FindingsPanel *m_findings;
    SecondVersionPane *m_second;
    int m_windowWidth = 0;
    bool m_isAlone = false;
    bool m_wasRestored = false;  ///< The reader has set the widths in an earlier run.
    bool m_fitsFindings = false; ///< The findings have a width that the reader or the window has given them.
};

} // namespace retold
