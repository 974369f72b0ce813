#include "app/cli/command_line.h"
#include "app/window/application.h"
#include "core/hash_seed.h"

int main(int argc, char **argv)
{
    retold::useFixedHashSeed();
    if (retold::wantsCommandLine(argc, argv))
        return retold::runCommandLine(argc, argv);
    return retold::runWindow(argc, argv);
}
