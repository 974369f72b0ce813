#pragma once

#include "app/theme/theme.h"

#include <QObject>
#include <QSettings>

namespace retold {

class CommandActions;

/// How the window looks, as the user has chosen: colours and the size of the texts, kept in the settings.
class Appearance final : public QObject {
    Q_OBJECT

public:
    /// The settings must outlive this.
    explicit Appearance(QSettings &settings, QObject *parent = nullptr);

    ColourScheme scheme() const;
    void setScheme(ColourScheme scheme);

    /// A step larger (1) or smaller (-1).
    void zoomBy(int steps);
    void setZoom(double zoom);
    double zoom() const;

    /// The font of the texts; empty: Retold's own choice.
    QString textFamily() const;
    void setTextFamily(const QString &family);

    /// Whether a jump is seen on its way, or is there at once.
    bool glides() const;
    void setGlides(bool glides);

    /// Answers the commands that are about looks.
    void answer(const CommandActions &commands);

    /// Gives the application the look of the settings.
    void apply();

signals:
    void changed();

private:
    QSettings &m_settings;
};

} // namespace retold
