#include "app/help/help_browser.h"

#include "app/theme/signs.h"
#include "app/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QPixmap>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextFrame>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace retold {

namespace {

constexpr qreal longestLine = 620; // Some 75 characters: the most that reads well.

std::optional<ClassMark> signNamed(const QString &name)
{
    static const std::map<QString, ClassMark> signs{
        {QStringLiteral("identical"), markOf(FactStatus::Identical)},
        {QStringLiteral("edited"), markOf(FactStatus::Edited)},
        {QStringLiteral("paraphrased"), markOf(FactStatus::Paraphrased)},
        {QStringLiteral("partial"), markOf(FactStatus::Partial)},
        {QStringLiteral("added"), markOf(FactStatus::Added)},
        {QStringLiteral("dropped"), markOf(FactStatus::Dropped)},
        {QStringLiteral("moved"), {Sign::Moved, Ink::Same}},
        {QStringLiteral("trimmed"), markOf(QuoteStatus::Trimmed)},
        {QStringLiteral("altered"), markOf(QuoteStatus::Altered)},
        {QStringLiteral("misattributed"), markOf(QuoteStatus::Misattributed)},
        {QStringLiteral("reformatted"), markOf(FigureStatus::Reformatted)},
        {QStringLiteral("implied"), markOf(FigureStatus::Implied)},
    };
    const auto found = signs.find(name);
    return found == signs.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Severity> severityNamed(const QString &name)
{
    static const std::map<QString, Severity> severities{
        {QStringLiteral("critical"), Severity::Critical},
        {QStringLiteral("major"), Severity::Major},
        {QStringLiteral("minor"), Severity::Minor},
        {QStringLiteral("style"), Severity::Style},
    };
    const auto found = severities.find(name);
    return found == severities.end() ? std::nullopt : std::optional(found->second);
}

QPixmap picture(const QUrl &name, qreal ratio)
{
    const qreal side = px(14);
    QPixmap pixmap(QSizeF(side * ratio, side * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto mark = signNamed(name.path()); mark && name.scheme() == QStringLiteral("sign"))
        paintSign(painter, *mark, QRectF(1, 1, side - 2, side - 2));
    else if (const auto severity = severityNamed(name.path()))
        paintSeverity(painter, *severity, QPointF(side / 2, side / 2), px(10));
    return pixmap;
}

bool readsRightToLeft(const QString &html)
{
    return html.startsWith(QStringLiteral("<html dir=\"rtl\">"));
}

/// QTextDocument lays the columns of a table out from left to right in every language. A page from right to
/// left has the cells of a row in reverse therefore.
QString mirrored(const QString &html)
{
    static const QRegularExpression cell(QStringLiteral("<td>.*?</td>|</tr>"));
    QString page;
    QString row;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : cell.globalMatch(html)) {
        page += html.sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.captured() == QStringLiteral("</tr>"))
            page += std::exchange(row, {}) + match.captured();
        else
            row.prepend(match.captured());
    }
    return page + html.sliced(done);
}

/// Tables stand at the left in every language, and to align one at the right counts the margins of the page
/// twice. It gets a margin of its own instead.
void pushTablesToTheRight(const QTextDocument &document)
{
    const QTextFrameFormat page = document.rootFrame()->frameFormat();
    const qreal room = document.textWidth() - page.leftMargin() - page.rightMargin();
    for (QTextFrame *table : document.rootFrame()->childFrames()) {
        QTextFrameFormat format = table->frameFormat();
        format.setLeftMargin(0);
        table->setFrameFormat(format);
        const qreal wide = std::ceil(document.documentLayout()->frameBoundingRect(table).width());
        format.setLeftMargin(std::max<qreal>(0, room - wide));
        table->setFrameFormat(format);
    }
}

/// Type and spacing of the pages; colours come from the palette but for what is muted.
QString pageStyle(bool mirrors)
{
    const Theme &theme = Theme::current();
    const auto pixels = [](TextRole role) { return Theme::current().font(role).pixelSize(); };
    return QStringLiteral(
               "h1 { font-family: '%1'; font-size: %2px; font-weight: 700; margin-bottom: 10px; }"
               "h2 { font-size: %3px; font-weight: 600; margin-top: 22px; margin-bottom: 6px; }"
               "p, li { line-height: 140%; margin-top: 4px; margin-bottom: 8px; }"
               ".lead { font-family: '%1'; font-size: %4px; line-height: 92%; margin-bottom: 14px; }"
               "td { padding: 5px %6px 5px %7px; }"
               "table.keys td { padding: 4px %6px 4px %7px; }"
               "code, pre { font-family: monospace; font-size: %3px; }"
               "a { color: %5; }")
        .arg(theme.textFamily())
        .arg(pixels(TextRole::Lead))
        .arg(pixels(TextRole::Ui))
        .arg(pixels(TextRole::Wording))
        .arg(tokens().text.name())
        .arg(mirrors ? 0 : 14)
        .arg(mirrors ? 14 : 0);
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setAccessibleName(tr("Page of the help"));
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { emit pageRequested(link.path()); });
}

void HelpBrowser::showPage(const HelpPage &page, const QString &words)
{
    m_words = words;
    if (page != m_page || toPlainText().isEmpty()) {
        m_page = page;
        render();
    }
    markWords();
}

void HelpBrowser::render()
{
    m_rendering = true;
    const bool mirrors = readsRightToLeft(m_page.html);
    document()->setDefaultStyleSheet(pageStyle(mirrors));
    document()->setDefaultFont(Theme::current().font(TextRole::Ui));
    setHtml(mirrors ? mirrored(m_page.html) : m_page.html);
    m_rendering = false;
    resizeEvent(nullptr);
}

void HelpBrowser::markWords()
{
    QList<ExtraSelection> selections;
    for (const QString &word : m_words.split(u' ', Qt::SkipEmptyParts)) {
        QTextCursor cursor(document());
        for (cursor = document()->find(word, cursor); !cursor.isNull();
             cursor = document()->find(word, cursor)) {
            ExtraSelection selection;
            selection.cursor = cursor;
            selection.format.setBackground(tokens().textSelection);
            selection.format.setFontUnderline(tokens().highContrast);
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
    if (!selections.isEmpty()) {
        QTextCursor first = selections.front().cursor;
        first.clearSelection();
        setTextCursor(first);
        ensureCursorVisible();
    }
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource)
        return picture(name, devicePixelRatioF());
    return {}; // Pages come by showPage; nothing is loaded from anywhere.
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool restyled = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (restyled && !m_rendering && !m_page.html.isEmpty())
        render();
}

/// Long lines are hard to read: what the window has more in width becomes margin where lines end.
void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    if (event != nullptr)
        QTextBrowser::resizeEvent(event);
    const qreal margin = px(24);
    const qreal spare = std::max<qreal>(0, viewport()->width() - px(longestLine) - 2 * margin);
    QTextFrame *page = document()->rootFrame();
    QTextFrameFormat format = page->frameFormat();
    format.setMargin(margin);
    const bool mirrors = readsRightToLeft(m_page.html);
    if (mirrors)
        format.setLeftMargin(margin + spare);
    else
        format.setRightMargin(margin + spare);
    page->setFrameFormat(format);
    if (mirrors)
        pushTablesToTheRight(*document());
}

} // namespace retold
