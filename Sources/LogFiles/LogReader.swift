package import Voicemail
