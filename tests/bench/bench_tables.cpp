// How long the pages of tables take with few and with many long versions: to be seen first, to paint a
// frame, and to scroll by one. Needs no display.
#include "app/theme/theme.h"
#include "app/views/tables/facts_page.h"
#include "app/views/tables/figures_page.h"
#include "app/views/tables/names_page.h"
#include "app/views/tables/quote_cards.h"
#include "app/views/tables/quotes_page.h"
#include "app/views/tables/table_view.h"
#include "core/annotate/annotate.h"
#include "core/compare/compare.h"
#include "core/hash_seed.h"
#include "core/import/import.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QPixmap>
#include <QScrollBar>
#include <QTextStream>

#include <random>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

constexpr int parts = 5; // Of about 600 words each.
constexpr int frames = 40;

QStringList sampleTexts()
{
    QStringList texts;
    for (const QString &name :
         {u"wire"_s, u"coast-tribune"_s, u"evening-lantern"_s, u"harbour-post"_s, u"morning-brief"_s})
        texts << importFile(QStringLiteral(RETOLD_SOURCE_DIR "/resources/samples/%1.txt").arg(name))
                     .value()
                     .text;
    return texts;
}

/// A long telling: the sample story several times over as different outlets have it, each time in another
/// town, some paragraphs left out.
VersionPtr longVersion(int number, const QStringList &samples, std::mt19937 &random)
{
    Version version;
    for (int part = 0; part < parts; ++part) {
        QString text = samples.at(number == 0 ? 0 : (number + part) % static_cast<int>(samples.size()));
        text.replace(u"Kestrel"_s, u"Kestrel"_s + QChar(u'a' + part));
        for (const QString &paragraph : text.split(u"\n\n"_s)) {
            if (number == 0 || random() % 8 != 0)
                version.text += paragraph + u"\n\n"_s;
        }
    }
    version.source = u"%1.txt"_s.arg(number);
    return std::make_shared<AnnotatedVersion>(annotate(std::move(version)));
}

std::shared_ptr<const Comparison> longStory(int count)
{
    std::mt19937 random(1);
    const QStringList samples = sampleTexts();
    std::vector<VersionPtr> versions;
    for (int v = 0; v < count; ++v)
        versions.push_back(longVersion(v, samples, random));
    return std::make_shared<const Comparison>(compareVersions(std::move(versions)).value());
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The mean of a frame after each of some steps of scrolling.
double scrolledFrame(QAbstractScrollArea &area)
{
    QPixmap frame(area.size());
    return milliseconds([&] {
               for (int n = 0; n < frames; ++n) {
                   area.verticalScrollBar()->setValue(area.verticalScrollBar()->value() + 60);
                   area.render(&frame);
               }
           })
        / frames;
}

void measure(int count, QTextStream &out)
{
    const auto story = longStory(count);
    FactsPage facts;
    QuotesPage quotes;
    FiguresPage figures;
    NamesPage names;
    const double giving = milliseconds([&] {
        for (StoryPage *page : std::initializer_list<StoryPage *>{&facts, &quotes, &figures, &names})
            page->setComparison(story);
    });
    out << count << " versions: the comparison given to four pages in " << giving
        << " ms; seen first, made in";
    for (StoryPage *page : std::initializer_list<StoryPage *>{&facts, &quotes, &figures, &names}) {
        page->resize(1040, 760);
        out << ' ' << milliseconds([page] { page->show(); }) << " ms";
    }
    out << '\n';
    QPixmap frame(1040, 760);
    const double first = milliseconds([&] { facts.render(&frame); });
    const double signs = scrolledFrame(facts.tableView());
    facts.tableView().setShowsWords(true);
    const double words = scrolledFrame(facts.tableView());
    while (quotes.cards().list().verticalScrollBar()->maximum() == 0)
        QApplication::processEvents(); // Cards are laid out between events.
    const double cards = scrolledFrame(quotes.cards().list());
    out << count << " versions, " << *facts.count() << " facts, " << *quotes.count()
        << " quotations: first frame " << first << " ms; a scrolled frame of signs " << signs
        << " ms, of words " << words << " ms, of cards " << cards << " ms\n";
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    useFixedHashSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Theme::apply(*qApp, ColourScheme::Light, 1);
    QTextStream out(stdout);
    measure(5, out);
    measure(20, out);
    return 0;
}
