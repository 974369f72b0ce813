#include "app/views/wording_row.h"

#include "app/views/painting_help.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

constexpr qreal edge = 14;
constexpr qreal textLeft = 38;
constexpr qreal siglumSize = 15;
constexpr qreal signSize = 10;
constexpr qreal above = 4;
constexpr qreal below = 4;
constexpr int mostLines = 4;
constexpr int mostLinesOfOthers = 2;

} // namespace

WordingRow::WordingRow(DetailWording wording, const QString &versionName, bool isReference, TextRole role,
                       QWidget *parent) :
    QAbstractButton(parent),
    m_wording(std::move(wording)),
    m_isReference(isReference),
    m_role(role)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setEnabled(m_wording.sentence.has_value());
    setFocusPolicy(m_wording.sentence ? Qt::StrongFocus : Qt::NoFocus);
    if (m_wording.sentence)
        setCursor(Qt::PointingHandCursor);
    QStringList parts{versionName};
    for (const QString &part : {m_wording.verdict, m_wording.words, m_wording.aside}) {
        if (!part.isEmpty())
            parts << part;
    }
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip(m_wording.sentence ? tr("Go to this sentence in %1").arg(versionName) : versionName);
}

QString WordingRow::trailingText() const
{
    return m_wording.mark ? m_wording.verdict.toLower() : m_wording.aside;
}

qreal WordingRow::trailingWidth() const
{
    const QString text = trailingText();
    if (text.isEmpty())
        return 0;
    const qreal words = std::min(textAdvance(text, TextRole::Small), px(130));
    return std::ceil(words + px(m_wording.mark ? signSize + 6 : 0) + px(10));
}

MarkedText WordingRow::laidOut(qreal width) const
{
    const bool isThere = !m_wording.words.isEmpty();
    MarkedText text(isThere ? m_wording.words : tr("not there"),
                    isThere ? m_wording.marks : std::vector<TextMark>(), m_role, false,
                    m_wording.mark ? mostLinesOfOthers : mostLines);
    text.layOut(std::max(px(60), width - px(textLeft + edge) - trailingWidth()));
    return text;
}

int WordingRow::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(laidOut(width).height() + px(above + below)));
}

QSize WordingRow::sizeHint() const
{
    const int width = qRound(px(348));
    return {width, heightForWidth(this->width() > 100 ? this->width() : width)};
}

/// A scroll area asks for the least height without saying at which width: it is told anew with each.
void WordingRow::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void WordingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void WordingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bounds = rect();
    painter.fillRect(bounds, underMouse() && isEnabled() ? tokens().hover : tokens().paper);
    const auto place = [&](const QRectF &box) { return mirrored(layoutDirection(), bounds, box); };
    const qreal pitch = Theme::current().pitch(m_role);
    paintSiglum(painter, m_wording.version, m_isReference,
                place({px(edge), px(above) + (pitch - px(siglumSize)) / 2, px(siglumSize), px(siglumSize)}));
    const MarkedText text = laidOut(bounds.width());
    const qreal trailing = trailingWidth();
    const qreal room = bounds.width() - px(textLeft + edge) - trailing;
    text.paint(painter, place({px(textLeft), px(above), room, text.height()}).topLeft(),
               m_wording.words.isEmpty() ? tokens().muted : tokens().text);
    if (trailing > 0) {
        const QRectF words(bounds.width() - px(edge) - trailing, px(above), trailing, pitch);
        const QString name = trailingText();
        paintLine(painter, layoutDirection(), place(words), name, TextRole::Small, tokens().muted,
                  LineEnd::Trailing);
        if (m_wording.mark) {
            const qreal written = std::min(textAdvance(name, TextRole::Small), trailing);
            const QRectF sign(words.right() - written - px(signSize + 6),
                              words.center().y() - px(signSize / 2), px(signSize), px(signSize));
            paintSign(painter, *m_wording.mark, place(sign));
        }
    }
    if (hasFocus())
        paintFocusRing(painter, bounds);
}

} // namespace retold
