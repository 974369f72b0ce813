#include "app/window/appearance.h"

#include "app/commands/command_actions.h"
#include "app/settings/settings.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace retold {

namespace {
constexpr double zoomStep = 1.1;
constexpr double leastZoom = 0.7;
constexpr double mostZoom = 3.0;
} // namespace

Appearance::Appearance(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) { }

ColourScheme Appearance::scheme() const
{
    return colourSchemeOf(read(m_settings, settings::colourScheme));
}

void Appearance::setScheme(ColourScheme scheme)
{
    write(m_settings, settings::colourScheme, static_cast<int>(scheme));
    apply();
}

void Appearance::zoomBy(int steps)
{
    setZoom(read(m_settings, settings::zoom) * std::pow(zoomStep, steps));
}

void Appearance::setZoom(double zoom)
{
    write(m_settings, settings::zoom, std::clamp(zoom, leastZoom, mostZoom));
    apply();
}

void Appearance::answer(const CommandActions &commands)
{
    commands.connectTo(Command::ZoomIn, this, [this] { zoomBy(1); });
    commands.connectTo(Command::ZoomOut, this, [this] { zoomBy(-1); });
    commands.connectTo(Command::ZoomReset, this, [this] { setZoom(1); });
    commands.connectTo(Command::SystemColours, this, [this] { setScheme(ColourScheme::System); });
    commands.connectTo(Command::LightColours, this, [this] { setScheme(ColourScheme::Light); });
    commands.connectTo(Command::DarkColours, this, [this] { setScheme(ColourScheme::Dark); });
    commands.connectTo(Command::HighContrastColours, this, [this] { setScheme(ColourScheme::HighContrast); });
}

void Appearance::apply()
{
    Theme::apply(*qApp, scheme(), read(m_settings, settings::zoom), read(m_settings, settings::textFamily));
    // What Qt itself animates follows too. A style without animations has been told so by the desktop.
    const bool mayMove = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    QApplication::setEffectEnabled(Qt::UI_General, mayMove && glides());
    emit changed();
}

bool Appearance::glides() const
{
    return read(m_settings, settings::glides);
}

void Appearance::setGlides(bool glides)
{
    write(m_settings, settings::glides, glides);
    apply();
}

QString Appearance::textFamily() const
{
    return read(m_settings, settings::textFamily);
}

void Appearance::setTextFamily(const QString &family)
{
    write(m_settings, settings::textFamily, family);
    apply();
}

double Appearance::zoom() const
{
    return read(m_settings, settings::zoom);
}

} // namespace retold
