#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace retold::test {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

inline Triple product(const Matrix &matrix, const Triple &vector)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result.at(row) += matrix.at(row).at(column) * vector.at(column);
    }
    return result;
}

/// Linear light of an sRGB colour, each from 0 to 1.
inline Triple linearOf(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

/// Relative luminance and contrast ratio as WCAG 2 define them.
inline double luminanceOf(const QColor &colour)
{
    const Triple light = linearOf(colour);
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

inline double contrast(const QColor &one, const QColor &other)
{
    const double a = luminanceOf(one) + 0.05;
    const double b = luminanceOf(other) + 0.05;
    return a > b ? a / b : b / a;
}

/// Full colour blindness as in Machado, Oliveira and Fernandes (2009), severity 1.0, on linear light.
inline constexpr Matrix normalSight{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
inline constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
inline constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
inline constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

/// CIE L*a*b* under D65 of linear light.
inline Triple labOf(const Triple &light)
{
    constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                            {0.2126729, 0.7151522, 0.0721750},
                            {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Triple white{0.95047, 1, 1.08883};
    const Triple clipped{std::clamp(light[0], 0.0, 1.0), std::clamp(light[1], 0.0, 1.0),
                         std::clamp(light[2], 0.0, 1.0)};
    const Triple xyz = product(toXyz, clipped);
    const auto root
        = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = root(xyz[0] / white[0]);
    const double y = root(xyz[1] / white[1]);
    const double z = root(xyz[2] / white[2]);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// Degrees from 0 to 360.
inline double hueOf(double b, double a)
{
    if (a == 0 && b == 0)
        return 0;
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return degrees < 0 ? degrees + 360 : degrees;
}

struct Hues {
    double difference = 0;
    double mean = 0;
};

inline Hues compareHues(double one, double other, double chromaProduct)
{
    if (chromaProduct == 0)
        return {0, one + other};
    double difference = other - one;
    if (std::abs(difference) > 180)
        difference += difference > 0 ? -360 : 360;
    double mean = (one + other) / 2;
    if (std::abs(one - other) > 180)
        mean += one + other < 360 ? 180 : -180;
    return {difference, mean};
}

/// The distance of two colours by CIEDE2000, after Sharma, Wu and Dalal (2005).
inline double ciede2000(const Triple &one, const Triple &other)
{
    const auto cosine = [](double degrees) { return std::cos(degrees * std::numbers::pi / 180); };
    const auto sine = [](double degrees) { return std::sin(degrees * std::numbers::pi / 180); };
    const auto damped = [](double chroma) {
        const double seventh = std::pow(chroma, 7);
        return std::sqrt(seventh / (seventh + std::pow(25.0, 7)));
    };
    const double stretch
        = 1 + 0.5 * (1 - damped((std::hypot(one[1], one[2]) + std::hypot(other[1], other[2])) / 2));
    const double c1 = std::hypot(one[1] * stretch, one[2]);
    const double c2 = std::hypot(other[1] * stretch, other[2]);
    const Hues hues
        = compareHues(hueOf(one[2], one[1] * stretch), hueOf(other[2], other[1] * stretch), c1 * c2);
    const double h = hues.mean;
    const double lightness = std::pow((one[0] + other[0]) / 2 - 50, 2);
    const double chroma = (c1 + c2) / 2;
    const double t = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6)
        - 0.20 * cosine(4 * h - 63);
    const double dL = (other[0] - one[0]) / (1 + 0.015 * lightness / std::sqrt(20 + lightness));
    const double dC = (c2 - c1) / (1 + 0.045 * chroma);
    const double dH = 2 * std::sqrt(c1 * c2) * sine(hues.difference / 2) / (1 + 0.015 * chroma * t);
    const double turn = -2 * damped(chroma) * sine(60 * std::exp(-std::pow((h - 275) / 25, 2)));
    return std::sqrt(dL * dL + dC * dC + dH * dH + turn * dC * dH);
}

inline double distance(const QColor &one, const QColor &other, const Matrix &sight)
{
    return ciede2000(labOf(product(sight, linearOf(one))), labOf(product(sight, linearOf(other))));
}

} // namespace retold::test
