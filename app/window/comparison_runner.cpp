#include "app/window/comparison_runner.h"

#include "app/models/unlinked_texts.h"
#include "core/annotate/annotate.h"

#include <QtConcurrentRun>

namespace retold {

namespace {

Result<Version> read(const Source &source)
{
    if (const QString *path = std::get_if<QString>(&source))
        return importFile(*path);
    const auto &pasted = std::get<PastedText>(source);
    return importText(pasted.text, pasted.name);
}

void readSources(StoryRequest &request, StoryResult &result, const Monitor &monitor)
{
    for (const Source &source : request.sources) {
        if (monitor.isStopped())
            return;
        Result<Version> version = read(source);
        if (!version) {
            result.errors.push_back(version.error());
            continue;
        }
        request.versions.push_back(std::make_shared<AnnotatedVersion>(annotate(std::move(version).value())));
        if (const QString *path = std::get_if<QString>(&source))
            result.paths[request.versions.back()] = *path;
    }
}

StoryResult run(StoryRequest request, std::shared_ptr<const AlignmentMemory> memory, const Monitor &monitor,
                const std::function<void(const StoryResult &)> &tell)
{
    StoryResult result;
    readSources(request, result, monitor);
    if (request.versions.empty() || monitor.isStopped())
        return result;
    tell({std::make_shared<const Comparison>(unlinkedTexts(request.versions)), {}, {}, true});
    CompareOptions options;
    if (request.reference && *request.reference < static_cast<int>(request.versions.size()))
        options.reference = request.reference;
    else
        options.reference = std::nullopt;
    options.memory = std::move(memory);
    Result<Comparison> comparison = compareVersions(std::move(request.versions), options, monitor);
    if (comparison)
        result.comparison = std::make_shared<const Comparison>(std::move(comparison).value());
    else
        result.errors.push_back(comparison.error());
    return result;
}

} // namespace

ComparisonRunner::ComparisonRunner(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<StoryResult>();
    connect(&m_watcher, &QFutureWatcher<StoryResult>::progressValueChanged, this,
            [this](int value) { emit progressed(value, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcher<StoryResult>::resultReadyAt, this, &ComparisonRunner::deliverTexts);
    connect(&m_watcher, &QFutureWatcher<StoryResult>::finished, this, &ComparisonRunner::deliver);
}

ComparisonRunner::~ComparisonRunner()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void ComparisonRunner::start(const StoryRequest &request)
{
    m_stop.request_stop();
    m_stop = {};
    const auto job = [request, memory = m_memory, stop = m_stop.get_token()](QPromise<StoryResult> &promise) {
        promise.setProgressRange(0, 100);
        const Monitor monitor{stop, [&promise](int done, int total) {
                                  promise.setProgressValue(total > 0 ? 100 * done / total : 0);
                              }};
        const auto tell = [&promise, &stop](const StoryResult &part) {
            if (!stop.stop_requested())
                promise.addResult(part);
        };
        StoryResult result = run(request, memory, monitor, tell);
        if (!stop.stop_requested())
            promise.addResult(std::move(result));
    };
    m_watcher.setFuture(QtConcurrent::run(job));
}

void ComparisonRunner::cancel()
{
    m_stop.request_stop();
    m_watcher.setFuture({});
}

void ComparisonRunner::deliver()
{
    const int count = m_watcher.future().resultCount();
    if (count == 0 || m_watcher.resultAt(count - 1).isPartial)
        return;
    const StoryResult result = m_watcher.resultAt(count - 1);
    if (result.comparison)
        m_memory = result.comparison->memory;
    emit finished(result);
}

void ComparisonRunner::deliverTexts(int result)
{
    if (m_watcher.resultAt(result).isPartial)
        emit textsRead(m_watcher.resultAt(result).comparison);
}

} // namespace retold
