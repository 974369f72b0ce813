#pragma once

#include <QAccessibleWidget>
#include <QHash>

#include <vector>

namespace retold {

class ReadingView;

/// A sentence of one version, and the child that stands for it.
struct ReadSentence {
    int version = 0;
    int sentence = 0;

    bool operator==(const ReadSentence &) const = default;
};

/// The reading layout as a screen reader meets it: a list of the sentences of each version, one text after
/// the other in the order of the columns. Its parts are made when they are asked for.
class ReadingAccessible final : public QAccessibleWidget {
public:
    explicit ReadingAccessible(ReadingView *view);
    ~ReadingAccessible() override;

    ReadingView *view() const;

    /// Whether the child at the index still stands for the sentence.
    bool holds(int index, const ReadSentence &sentence) const;

    /// The child for the chosen sentence; -1 if there is none.
    int chosenChild() const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    std::vector<ReadSentence> shownNow() const;
    void followView() const;

    mutable std::vector<ReadSentence> m_sentences;
    mutable QHash<int, QAccessible::Id> m_children; ///< By index: those asked for.
};

/// A sentence in the reading layout.
class ReadSentenceAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ReadSentenceAccessible(ReadingAccessible *list, int index, ReadSentence sentence);

    int index() const { return m_index; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return m_list; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QWindow *window() const override { return m_list->window(); }
    void *interface_cast(QAccessible::InterfaceType type) override;
    bool isValid() const override;
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;

    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    ReadingAccessible *m_list; ///< Ends its parts before itself.
    int m_index = 0;
    ReadSentence m_sentence;
};

} // namespace retold
