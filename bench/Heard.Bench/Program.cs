using Heard.Bench;
using Heard.Bench.Floor;

return args switch
{
    ["floor", var address, var store, var connection] => await FloorService.Serve(address, store, connection),
    ["measure", var service, var results, .. var options] => await Measurement.Run(service, results, options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Heard.Bench measure SERVICE.dll RESULTS.md [--quick] [--large | --public | --only sqlite|postgres]. Use bench/run.");
    return 2;
}
