#include "app/views/finding_delegate.h"

#include "app/models/findings_model.h"
#include "app/views/finding_text.h"
#include "app/views/painting_help.h"
#include "app/views/small_text.h"
#include "core/compare/vocabulary.h"

#include <QListView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace retold {

namespace {

constexpr qreal textLeft = 34;
constexpr qreal textRight = 12;
constexpr qreal siglumSize = 15;
constexpr std::size_t mostSigla = 4;

const FindingsModel *modelOf(const QModelIndex &index)
{
    return qobject_cast<const FindingsModel *>(index.model());
}

MarkedText wordsOf(const FindingsModel &model, const Finding &finding, qreal width)
{
    MarkedWords words = changeOf(*model.comparison(), finding);
    MarkedText text(std::move(words.text), std::move(words.marks), TextRole::CardWords, false, 2);
    text.layOut(width - px(textLeft + textRight));
    return text;
}

/// Paints in a box that is mirrored where the interface is read from right to left.
struct Pen {
    QPainter &painter;
    Qt::LayoutDirection direction;
    QRectF box;

    QRectF place(const QRectF &part) const { return mirrored(direction, box, part); }
    qreal line(const QRectF &part, const QString &text, TextRole role, const QColor &colour) const
    {
        return paintLine(painter, direction, place(part), text, role, colour);
    }
};

/// "A → C" in small sigla: how many there are, and the room that they take.
struct VersionLetters {
    FindingVersions versions;
    std::size_t shown = 0;

    QString more() const
    {
        return versions.to.size() > shown ? QStringLiteral("+%1").arg(versions.to.size() - shown) : QString();
    }

    qreal width() const
    {
        const qreal each = px(siglumSize + 3);
        const qreal arrow = versions.from && !versions.to.empty()
            ? textAdvance(QStringLiteral("→"), TextRole::Small) + px(4)
            : 0;
        const qreal hidden = more().isEmpty() ? 0 : textAdvance(more(), TextRole::Tiny) + px(4);
        return (versions.from ? each : 0) + arrow + static_cast<qreal>(shown) * each + hidden;
    }
};

/// As many letters as the kind leaves room for in a card of this width, one at least. The detail has them
/// all.
VersionLetters lettersOf(const Finding &finding, qreal width)
{
    VersionLetters letters{versionsOf(finding)};
    letters.shown = std::min(letters.versions.to.size(), mostSigla);
    const qreal room
        = width - px(textLeft + textRight + 4) - textAdvance(nameOf(finding.kind), TextRole::UiStrong);
    while (letters.shown > 1 && letters.width() > room)
        --letters.shown;
    return letters;
}

/// The kind stands beside the letters, in as many lines as it needs.
qreal kindRoom(const VersionLetters &letters, qreal width)
{
    return width - px(textLeft + textRight + 4) - letters.width();
}

qreal kindHeight(const Finding &finding, qreal width)
{
    return std::max(
        px(18),
        smallHeight(nameOf(finding.kind), kindRoom(lettersOf(finding, width), width), TextRole::UiStrong));
}

/// Up to `end`.
void paintVersions(const Pen &pen, const Comparison &comparison, const VersionLetters &letters, qreal end,
                   qreal top)
{
    const FindingVersions &versions = letters.versions;
    qreal x = end;
    const auto paintOne = [&](int version) {
        x -= px(siglumSize);
        paintSiglum(pen.painter, version, comparison.reference == version,
                    pen.place({x, top, px(siglumSize), px(siglumSize)}));
        x -= px(3);
    };
    const auto say = [&](const QString &text, TextRole role) {
        const qreal width = textAdvance(text, role);
        x -= width;
        pen.line({x, top, width + 1, px(siglumSize)}, text, role, tokens().muted);
        x -= px(4);
    };
    if (!letters.more().isEmpty())
        say(letters.more(), TextRole::Tiny);
    std::for_each(versions.to.rend() - static_cast<std::ptrdiff_t>(letters.shown), versions.to.rend(),
                  paintOne);
    if (versions.from && !versions.to.empty())
        say(pen.direction == Qt::LeftToRight ? QStringLiteral("→") : QStringLiteral("←"), TextRole::Small);
    if (versions.from)
        paintOne(*versions.from);
}

void paintHead(const Pen &pen, const QModelIndex &index)
{
    const QRectF &box = pen.box;
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    pen.painter.fillRect(box, tokens().window);
    const QRectF spot(box.left() + px(12), box.center().y() - px(5), px(10), px(10));
    paintSeverity(pen.painter, severity, pen.place(spot).center(), px(10));
    QRectF line = box.adjusted(px(textLeft), 0, -px(textRight), 0);
    line.setLeft(line.left() + pen.line(line, nameOf(severity), TextRole::UiStrong, tokens().text) + px(7));
    pen.line(line, QLocale().toString(index.data(FindingsModel::CountRole).toInt()), TextRole::Small,
             tokens().muted);
}

void paintCard(const Pen &pen, const QModelIndex &index)
{
    const QRectF &box = pen.box;
    const FindingsModel &model = *modelOf(index);
    const Comparison &comparison = *model.comparison();
    const Finding &finding = comparison.findings.at(index.data(FindingsModel::FindingRole).toUInt());
    const QRectF spot(box.left() + px(12), box.top() + px(12), px(10), px(10));
    paintSeverity(pen.painter, finding.severity, pen.place(spot).center(), px(10));
    const VersionLetters letters = lettersOf(finding, box.width());
    paintVersions(pen, comparison, letters, box.right() - px(textRight), box.top() + px(9));
    const qreal title = kindHeight(finding, box.width());
    QRectF kind
        = pen.place({box.left() + px(textLeft), box.top() + px(8), kindRoom(letters, box.width()), title});
    paintSmall(pen.painter, pen.direction, kind, nameOf(finding.kind), tokens().text, TextRole::UiStrong);
    const MarkedText words = wordsOf(model, finding, box.width());
    const QRectF room(box.left() + px(textLeft), box.top() + px(10) + title,
                      box.width() - px(textLeft + textRight), words.height());
    words.paint(pen.painter, pen.place(room).topLeft(), tokens().text);
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const QRectF box = option.rect;
    if (!index.data(FindingsModel::FindingRole).isValid()) {
        paintHead({*painter, option.direction, box}, index);
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(box, chosen ? tokens().select : hovered ? tokens().hover : tokens().panel);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), tokens().hairline);
    if (chosen)
        painter->fillRect(mirrored(option.direction, box, QRectF(box.left(), box.top(), px(4), box.height())),
                          tokens().text);
    paintCard({*painter, option.direction, box}, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, box.adjusted(0, 0, 0, -1));
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(FindingsModel::FindingRole).isValid())
        return {0, qRound(px(26))};
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const qreal width = view != nullptr ? view->viewport()->width() : px(348);
    const FindingsModel &model = *modelOf(index);
    const Finding &finding = model.comparison()->findings.at(index.data(FindingsModel::FindingRole).toUInt());
    return {0, qRound(px(10) + kindHeight(finding, width) + wordsOf(model, finding, width).height() + px(9))};
}

} // namespace retold
