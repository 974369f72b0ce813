#include "app/window/preferences_window.h"

#include "app/models/filter_state.h"
#include "app/settings/languages.h"
#include "app/theme/icons.h"
#include "app/window/appearance.h"
#include "core/compare/vocabulary.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFontComboBox>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace retold {

namespace {

constexpr double naturalSize = 15; // Of the texts, in pixels at a zoom of 1.

QLabel *makeNote(const QString &text, QWidget *parent)
{
    auto *note = new QLabel(text, parent);
    note->setWordWrap(true);
    note->setFont(Theme::current().font(TextRole::Small));
    QPalette palette = note->palette();
    palette.setColor(QPalette::WindowText, tokens().muted);
    note->setPalette(palette);
    return note;
}

/// A title at the leading edge, what can be chosen beside it.
QWidget *makeSection(const QString &title, const QList<QWidget *> &parts, QWidget *parent)
{
    auto *section = new QWidget(parent);
    auto *layout = new QHBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(qRound(px(14)));
    auto *name = new QLabel(title, section);
    name->setFont(Theme::current().font(TextRole::UiStrong));
    name->setObjectName(QStringLiteral("sectionTitle"));
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    name->setContentsMargins(0, qRound(px(5)), 0, 0);
    layout->addWidget(name);
    auto *column = new QVBoxLayout;
    column->setSpacing(qRound(px(4)));
    for (QWidget *part : parts)
        column->addWidget(part);
    layout->addLayout(column, 1);
    return section;
}

QWidget *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setFixedHeight(1);
    rule->setObjectName(QStringLiteral("hairline"));
    return rule;
}

QWidget *makeRow(const QList<QWidget *> &parts, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(qRound(px(8)));
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch();
    return row;
}

std::set<Severity> hiddenSeverities(const QSettings &settings)
{
    const int bits = read(settings, settings::hiddenSeverities);
    std::set<Severity> hidden;
    for (int s = 0; s < severityCount; ++s) {
        if ((bits & (1 << s)) != 0)
            hidden.insert(static_cast<Severity>(s));
    }
    return hidden;
}

} // namespace

StoryFilter startingFilter(const QSettings &settings)
{
    StoryFilter filter;
    filter.hiddenSeverities = hiddenSeverities(settings);
    return filter;
}

PreferencesWindow::PreferencesWindow(QSettings &settings, Appearance &appearance, FilterState &filter,
                                     QWidget *parent) :
    QDialog(parent),
    m_settings(settings),
    m_appearance(appearance),
    m_filter(filter)
{
    setWindowTitle(tr("Preferences"));
    auto *layout = new QVBoxLayout(this);
    const int edge = qRound(px(24));
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(qRound(px(14)));
    const QList<QWidget *> sections{makeLooks(), makeTexts(),    makeFindings(),
                                    makeStory(), makeLanguage(), makePrivacy()};
    for (QWidget *section : sections) {
        if (section != sections.front())
            layout->addWidget(makeRule(this));
        layout->addWidget(section);
    }
    layout->addStretch();
    alignTitles();
    setFixedWidth(std::max(qRound(px(620)), layout->minimumSize().width()));
}

/// All titles are as wide as the widest, so that what can be chosen stands in one line.
void PreferencesWindow::alignTitles()
{
    const auto titles = findChildren<QLabel *>(QStringLiteral("sectionTitle"));
    int width = qRound(px(112));
    for (const QLabel *title : titles)
        width = std::max(width, title->sizeHint().width());
    for (QLabel *title : titles)
        title->setFixedWidth(width);
}

QWidget *PreferencesWindow::makeLooks()
{
    const std::array<std::pair<ColourScheme, QString>, 4> schemes{{
        {ColourScheme::System, tr("As the system")},
        {ColourScheme::Light, tr("Light")},
        {ColourScheme::Dark, tr("Dark")},
        {ColourScheme::HighContrast, tr("High contrast")},
    }};
    auto *group = new QButtonGroup(this);
    QList<QWidget *> buttons;
    for (const auto &[scheme, name] : schemes) {
        auto *button = new QRadioButton(name, this);
        group->addButton(button, static_cast<int>(scheme));
        button->setChecked(m_appearance.scheme() == scheme);
        buttons.append(button);
    }
    connect(group, &QButtonGroup::idClicked, this,
            [this](int id) { m_appearance.setScheme(static_cast<ColourScheme>(id)); });
    connect(&m_appearance, &Appearance::changed, group,
            [this, group] { group->button(static_cast<int>(m_appearance.scheme()))->setChecked(true); });
    auto *glides = new QCheckBox(tr("Scroll to a place, rather than be there at once"), this);
    glides->setChecked(m_appearance.glides());
    connect(glides, &QCheckBox::toggled, &m_appearance, &Appearance::setGlides);
    return makeSection(tr("Looks"), {makeRow(buttons, this), glides}, this);
}

QWidget *PreferencesWindow::makeTexts()
{
    auto *family = new QFontComboBox(this);
    family->setAccessibleName(tr("Font of the texts"));
    family->setEditable(false);
    family->setFontFilters(QFontComboBox::ScalableFonts);
    family->setCurrentFont(QFont(Theme::current().textFamily()));
    family->setMinimumWidth(qRound(px(220)));
    auto *size = new QSpinBox(this);
    size->setAccessibleName(tr("Size of the texts"));
    size->setRange(11, 45);
    //: Behind the size of a font, as "15 px".
    size->setSuffix(tr(" px"));
    const auto showSize = [this, size] { size->setValue(qRound(naturalSize * m_appearance.zoom())); };
    showSize();
    auto *sample
        = new QLabel(tr("The ferry left at noon with about 40 people on board, the port said."), this);
    sample->setWordWrap(true);
    const auto showSample = [sample] { sample->setFont(Theme::current().font(TextRole::Sentence)); };
    showSample();
    connect(family, &QFontComboBox::currentFontChanged, this,
            [this](const QFont &font) { m_appearance.setTextFamily(font.family()); });
    connect(size, &QSpinBox::valueChanged, this, [this](int pixels) {
        if (pixels != qRound(naturalSize * m_appearance.zoom()))
            m_appearance.setZoom(pixels / naturalSize);
    });
    connect(&m_appearance, &Appearance::changed, sample, showSample);
    connect(&m_appearance, &Appearance::changed, size, showSize);
    return makeSection(tr("Texts"), {makeRow({family, size}, this), sample}, this);
}

QWidget *PreferencesWindow::makeFindings()
{
    QList<QWidget *> parts;
    const std::set<Severity> hidden = hiddenSeverities(m_settings);
    for (int s = 0; s < severityCount; ++s) {
        const auto severity = static_cast<Severity>(s);
        auto *box = new QCheckBox(severity == Severity::Style ? tr("House style") : nameOf(severity), this);
        box->setChecked(!hidden.contains(severity));
        connect(box, &QCheckBox::toggled, this, [this, severity](bool shown) {
            std::set<Severity> now = hiddenSeverities(m_settings);
            if (shown)
                now.erase(severity);
            else
                now.insert(severity);
            int bits = 0;
            for (const Severity each : now)
                bits |= 1 << static_cast<int>(each);
            write(m_settings, settings::hiddenSeverities, bits);
            StoryFilter filter = m_filter.filter();
            filter.hiddenSeverities = now;
            m_filter.setFilter(filter);
        });
        parts.append(box);
    }
    return makeSection(
        tr("Findings shown"),
        {makeRow(parts, this),
         makeNote(tr("House style is “per cent” for “%”, “NATO” for “Nato”: never an alarm, and folded "
                     "unless you ask for it."),
                  this)},
        this);
}

QWidget *PreferencesWindow::makeStory()
{
    auto *first = new QRadioButton(tr("The first version is the reference"), this);
    auto *none = new QRadioButton(tr("No reference: all are held against all"), this);
    const bool isFirst = read(m_settings, settings::firstIsReference);
    first->setChecked(isFirst);
    none->setChecked(!isFirst);
    connect(first, &QRadioButton::toggled, this, [this](bool chosen) {
        write(m_settings, settings::firstIsReference, chosen);
        emit firstIsReferenceChanged(chosen);
    });
    return makeSection(tr("A new story"), {first, none}, this);
}

QWidget *PreferencesWindow::makeLanguage()
{
    auto *language = new QComboBox(this);
    language->setAccessibleName(tr("Language of the program"));
    language->addItem(tr("As the system"), QString());
    for (const QString &code : spokenLanguages()) {
        const QString name = QLocale(code).nativeLanguageName();
        language->addItem(name.left(1).toUpper() + name.sliced(1), code);
    }
    language->setCurrentIndex(std::max(0, language->findData(read(m_settings, settings::language))));
    connect(language, &QComboBox::activated, this, [this, language] {
        write(m_settings, settings::language, language->currentData().toString());
        emit languageChanged();
    });
    return makeSection(tr("Language"), {makeRow({language}, this)}, this);
}

QWidget *PreferencesWindow::makePrivacy()
{
    auto *mark = new QLabel(this);
    mark->setPixmap(icon(QStringLiteral("lock")).pixmap(qRound(px(14))));
    auto *words
        = new QLabel(tr("Nothing leaves this computer. Retold has no part that speaks to a network."), this);
    words->setWordWrap(true);
    return makeSection(tr("Privacy"), {makeRow({mark, words}, this)}, this);
}

} // namespace retold
