#include "app/cli/help.h"

#include "core/translation.h"

namespace retold {

namespace {

QString overview()
{
    return Tr::tr("Retold compares how one news story was told by several outlets: which facts,\n"
                  "quotations, figures and names each kept, added, dropped, altered or paraphrased.\n"
                  "\n"
                  "Usage:\n"
                  "  retold [FILE…]                        open the window with these versions\n"
                  "  retold compare FILE FILE… [options]   compare versions\n"
                  "  retold inspect FILE… [options]        show what is read in each version\n"
                  "  retold compare --help | inspect --help\n"
                  "  retold --help | --version\n"
                  "\n"
                  "compare and inspect need no display. A FILE of - is standard input; after --,\n"
                  "everything is a file name.\n"
                  "\n"
                  "Exit status:\n"
                  "  0  done\n"
                  "  1  done, and there are findings at or above --fail-on\n"
                  "  2  wrong usage, or an input or output that cannot be read or written;\n"
                  "     one line on standard error says which and why\n"
                  "\n"
                  "Keys in the window:\n"
                  "  F8, F7  next and previous finding, worst first\n"
                  "  Ctrl+O  open files\n"
                  "  Ctrl+V  paste a version\n"
                  "  Ctrl+R  hold the others against the next version\n"
                  "  Ctrl+E  export the report\n"
                  "\n"
                  "Examples:\n"
                  "  retold wire.txt rewrite.txt\n"
                  "  retold compare wire.txt rewrite.txt\n"
                  "  retold compare wire.txt a.txt b.txt --format html --output report.html\n");
}

QString inputOptions()
{
    return Tr::tr("  --language CODE       the language of the texts, as en, de or fr\n"
                  "                        (default: found from each text)\n"
                  "  --sentence-per-line   take each line as one sentence of the story\n"
                  "  -o, --output PATH     write there and not to standard output; the file is\n"
                  "                        replaced only when all is done\n"
                  "  -h, --help            show this help\n");
}

QString compareHelp()
{
    return Tr::tr("Usage: retold compare FILE FILE… [options]\n"
                  "\n"
                  "Compares the versions, each with the reference. A FILE of - is standard input.\n"
                  "\n"
                  "Options:\n"
                  "  --format FORMAT       text (default), json, csv or html\n"
                  "  --reference N         the version that the others are held against, counted\n"
                  "                        from 1 (default: 1), or none: all against all\n"
                  "  --fail-on SEVERITY    critical, major or minor: exit with 1 if there is a\n"
                  "                        finding as severe or worse\n"
                  "%1"
                  "\n"
                  "Formats:\n"
                  "  text  a summary, then the findings, worst first\n"
                  "  json  everything: texts, sentences, links, facts, groups and findings;\n"
                  "        offsets count Unicode code points, and all numbers count from 0\n"
                  "  csv   one finding a line, for a spreadsheet (RFC 4180, UTF-8); a cell that a\n"
                  "        spreadsheet would take for a formula begins with an apostrophe\n"
                  "  html  the report: one file, no scripts, nothing loaded from elsewhere\n"
                  "\n"
                  "Exit status:\n"
                  "  0  done\n"
                  "  1  done, and there are findings at or above --fail-on\n"
                  "  2  wrong usage, or an input or output that cannot be read or written\n"
                  "\n"
                  "Examples:\n"
                  "  retold compare wire.txt rewrite.txt --fail-on major\n"
                  "  retold compare *.txt --reference none --format json --output story.json\n"
                  "  pbpaste | retold compare wire.txt - --format html -o report.html\n")
        .arg(inputOptions());
}

QString inspectHelp()
{
    return Tr::tr("Usage: retold inspect FILE… [options]\n"
                  "\n"
                  "Shows what is read in each version: its sentences, quotations, figures and\n"
                  "names. A FILE of - is standard input.\n"
                  "\n"
                  "Options:\n"
                  "  --format FORMAT       text (default), or json: one object a line for each\n"
                  "                        file, in order; offsets count Unicode code points\n"
                  "%1"
                  "\n"
                  "Exit status:\n"
                  "  0  done\n"
                  "  2  wrong usage, or an input or output that cannot be read or written\n"
                  "\n"
                  "Examples:\n"
                  "  retold inspect wire.txt\n"
                  "  retold inspect *.txt --format json > versions.jsonl\n")
        .arg(inputOptions());
}

} // namespace

QString helpText(std::optional<CliCommand> about)
{
    if (about == CliCommand::Compare)
        return compareHelp();
    if (about == CliCommand::Inspect)
        return inspectHelp();
    return overview();
}

} // namespace retold
