import CZLib
