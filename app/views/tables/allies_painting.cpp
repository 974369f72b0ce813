#include "app/views/tables/allies_painting.h"

#include "app/theme/signs.h"
#include "app/views/painting_help.h"

#include <QCoreApplication>
#include <QPainter>

namespace retold {

namespace {
constexpr qreal siglum = 15;
constexpr qreal joint = 5;     // Between the letters of a group.
constexpr qreal groupGap = 12; // Between groups.
constexpr qreal pitch = 21;
} // namespace

qreal paintAllies(QPainter *painter, Qt::LayoutDirection direction,
                  const std::vector<std::vector<int>> &allies, std::optional<int> reference,
                  const QRectF &box)
{
    const QString label = QCoreApplication::translate("Tables", "alike");
    if (painter != nullptr)
        paintLine(*painter, direction,
                  mirrored(direction, box, QRectF(box.left(), box.top(), box.width(), px(pitch))), label,
                  TextRole::Tiny, tokens().muted);
    const qreal begin = box.left() + textAdvance(label, TextRole::Tiny) + px(joint + 2);
    qreal x = begin;
    qreal y = box.top();
    for (const std::vector<int> &group : allies) {
        bool isFirst = true;
        for (const int version : group) {
            if (x + px(siglum) > box.right() && x > begin) {
                x = begin;
                y += px(pitch);
                isFirst = true;
            }
            if (painter != nullptr) {
                const QRectF line(x - px(joint), y + px(pitch / 2), px(joint), 1);
                if (!isFirst)
                    painter->fillRect(mirrored(direction, box, line), tokens().rule);
                const QRectF letter(x, y + px((pitch - siglum) / 2), px(siglum), px(siglum));
                paintSiglum(*painter, version, reference == version, mirrored(direction, box, letter));
            }
            isFirst = false;
            x += px(siglum + joint);
        }
        x += px(groupGap - joint);
    }
    return y + px(pitch) - box.top();
}

} // namespace retold
