#include "app/window/appearance.h"

#include "app/settings/settings.h"

#include <QApplication>

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
    return static_cast<ColourScheme>(read(m_settings, settings::colourScheme));
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

void Appearance::apply()
{
    Theme::apply(*qApp, scheme(), read(m_settings, settings::zoom));
    emit changed();
}

} // namespace retold
