#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace retold {

/// A setting with its key and the value that it has until the user changes it.
template<typename T>
struct Setting {
    const char16_t *key;
    T fallback;
};

template<typename T>
T read(const QSettings &store, const Setting<T> &setting)
{
    QVariant value = store.value(QStringView(setting.key).toString());
    return value.convert(QMetaType::fromType<T>()) ? value.value<T>() : setting.fallback;
}

template<typename T>
void write(QSettings &store, const Setting<T> &setting, const T &value)
{
    store.setValue(QStringView(setting.key).toString(), QVariant::fromValue(value));
}

/// Every setting of the window, each typed once.
namespace settings {
inline const Setting<int> colourScheme{u"look/scheme", 0};        ///< A ColourScheme.
inline const Setting<double> zoom{u"look/zoom", 1.0};             ///< Of the reading text.
inline const Setting<bool> glides{u"look/glides", true};          ///< Whether jumps are seen.
inline const Setting<QString> textFamily{u"look/textFamily", {}}; ///< Of the texts; empty: Retold's own.
inline const Setting<QString> language{u"look/language", {}};     ///< "de"; empty: the system's.
inline const Setting<int> hiddenSeverities{u"findings/hiddenSeverities", 8}; ///< Bits by Severity.
inline const Setting<bool> firstIsReference{u"story/firstIsReference", true};
inline const Setting<QStringList> recentStories{u"files/recent", {}}; ///< JSON, see recent_stories.h.
inline const Setting<QByteArray> geometry{u"window/geometry", {}};
inline const Setting<QByteArray> splitter{u"window/splitter", {}};
inline const Setting<QByteArray> findingsSplitter{u"window/findingsSplitter", {}};
inline const Setting<bool> reading{u"view/reading", false};
inline const Setting<bool> scrollTogether{u"view/scrollTogether", true};
inline const Setting<bool> pinReference{u"view/pinReference", true};
inline const Setting<bool> centreReference{u"view/centreReference", true};
inline const Setting<QString> lastFolder{u"files/lastFolder", {}};
} // namespace settings

} // namespace retold
