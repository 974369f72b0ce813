#pragma once

#include "app/help/help_pages.h"

#include <QTextBrowser>

namespace retold {

/// Shows a page of the help in the fonts and colours of the theme, with the signs painted as they are in the
/// texts.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// `words` are marked where the page has them.
    void showPage(const HelpPage &page, const QString &words = {});

signals:
    /// A link to another page, by its name.
    void pageRequested(const QString &name);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void markWords();

    HelpPage m_page;
    QString m_words;
    bool m_rendering = false;
};

} // namespace retold
