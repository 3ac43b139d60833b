return Usage();

static int Usage()
{
    Console.Error.WriteLine("usage: there is nothing to compare yet");
    return 2;
}
