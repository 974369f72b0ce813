#pragma once

#include "app/window/find_session.h"

class QMainWindow;

namespace retold {

class CentralPane;
class CommandActions;
class FindBar;
class FindField;

/// Finding, from the key to the mark in the text: joins field, line, search and pages.
class Finder final : public QObject {
    Q_OBJECT

public:
    /// Adds its line to the window. The pane, the field and the commands must outlive this.
    Finder(const CommandActions &commands, FindField &field, CentralPane &centre, QMainWindow *window);

    void setComparison(const std::shared_ptr<const Comparison> &comparison);

    const FindSession &session() const { return *m_session; }

private:
    void open();
    void close();
    void look();
    void step(int direction);
    void showResult();
    void goTo(const FindHit &hit);

    FindField &m_field;
    CentralPane &m_centre;
    FindSession *m_session;
    FindBar *m_bar;
    std::shared_ptr<const Comparison> m_comparison;
};

} // namespace retold
