#pragma once

#include "app/views/tables/classed_page.h"

namespace retold {

class QuoteCards;

/// Every quotation and what each version made of it, as cards or as a table.
class QuotesPage final : public ClassedPage<QuoteStatus, QuoteGroup> {
    Q_OBJECT

public:
    explicit QuotesPage(QWidget *parent = nullptr);

    QuoteCards &cards() { return *m_cards; }
    SegmentSwitch &lookSwitch() { return *m_look; }
    ChoiceButton &speakerChoice() { return *m_speakers; }

    QString title() const override;

protected:
    StoryTable makeTable(const Comparison &comparison, const StoryFilter &filter) const override;
    QWidget *contentWidget() const override;
    void tableChanged() override;
    void followChoice(int version, int sentence) override;

private:
    void setSpeakers();
    void setLook(int segment);

    QuoteCards *m_cards;
    SegmentSwitch *m_look;
    ChoiceButton *m_speakers;
    std::vector<QString> m_names; ///< The speakers, as the choices count them from 1.
};

} // namespace retold
