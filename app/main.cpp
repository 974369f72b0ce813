#include "app/cli/command_line.h"
#include "app/window/application.h"

int main(int argc, char **argv)
{
    if (retold::wantsCommandLine(argc, argv))
        return retold::runCommandLine(argc, argv);
    return retold::runWindow(argc, argv);
}
