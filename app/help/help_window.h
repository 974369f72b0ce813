#pragma once

#include "app/help/help_pages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace retold {

class HelpBrowser;

/// The help in a window of its own: pages at the leading edge, a field that searches them all.
class HelpWindow final : public QDialog {
    Q_OBJECT

public:
    /// The keys must outlive this.
    explicit HelpWindow(const CommandKeys &keys, QWidget *parent = nullptr);

    void showPage(const QString &name);

private:
    void load();
    void filter(const QString &query);

    const CommandKeys &m_keys;
    std::vector<HelpPage> m_pages;
    QLineEdit *m_field;
    QListWidget *m_list;
    HelpBrowser *m_browser;
};

} // namespace retold
