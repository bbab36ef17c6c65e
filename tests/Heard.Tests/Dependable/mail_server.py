"""A real SMTP server that the tests send to: it keeps each message in a folder, and fails when asked.

    mail_server.py FOLDER PORT    PORT 0 takes a free one. Prints the port once it listens; ends with its standard input.

Recipients that begin with a word of REFUSALS are refused. While a file "slow" stands in the folder, a message is taken
but the answer waits; while "rude" stands there, the connection is cut after the answer to a message.
"""

import asyncio
import json
import os
import sys

from aiosmtpd.smtp import SMTP

REFUSALS = {
    "gone": "550 5.1.1 There is no such mailbox",
    "policy": "550 5.7.1 This server may not send to us",
    "later": "451 4.3.0 Try again later",
}


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.taken = len(os.listdir(folder))

    def stands(self, name):
        return os.path.exists(os.path.join(self.folder, name))

    async def handle_RCPT(self, server, session, envelope, address, options):
        for start, refusal in REFUSALS.items():
            if address.startswith(start):
                return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.keep(envelope)
        while self.stands("slow"):
            await asyncio.sleep(0.02)
        if self.stands("rude"):
            asyncio.get_running_loop().call_later(0.01, server.transport.abort)
        return "250 OK"

    def keep(self, envelope):
        """Written beside and renamed, the envelope first: a reader never sees half a message."""
        self.taken += 1
        path = os.path.join(self.folder, f"{self.taken:08}")
        with open(path + ".envelope", "w", encoding="utf-8") as file:
            json.dump({"from": envelope.mail_from, "to": envelope.rcpt_tos}, file)
        with open(path + ".part", "wb") as file:
            file.write(envelope.content)
        os.rename(path + ".part", path + ".eml")


async def main(folder, port):
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Keeper.one, enable_SMTPUTF8=True, loop=loop), "127.0.0.1", port)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


Keeper.one = Keeper(sys.argv[1])
asyncio.run(main(sys.argv[1], int(sys.argv[2])))
